import { desk } from '../../../../_pages/present.tsx';

export const { generateMetadata } = desk;
export default desk.Page;
