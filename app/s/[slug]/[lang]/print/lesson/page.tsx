export { Page as default, generateMetadata } from '../../../../../_pages/lesson.tsx';
