export { Page as default, generateMetadata } from '../../../../../_pages/step.tsx';
