import { teacher } from '../../../../../_pages/print.tsx';

export const { generateMetadata } = teacher;
export default teacher.Page;
