export { choiceInClass as inClass } from '../choice-field.tsx';
