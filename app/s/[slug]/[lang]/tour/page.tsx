export { Page as default, generateMetadata } from '../../../../_pages/tour.tsx';
