export { choiceCard as live } from '../choice-card.tsx';
