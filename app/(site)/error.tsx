'use client';
export { default } from '../error-text.tsx';
