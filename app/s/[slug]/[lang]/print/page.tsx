import { student } from '../../../../_pages/print.tsx';

export const { generateMetadata } = student;
export default student.Page;
