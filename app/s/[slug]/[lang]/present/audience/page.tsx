import { audience } from '../../../../../_pages/present.tsx';

export const { generateMetadata } = audience;
export default audience.Page;
