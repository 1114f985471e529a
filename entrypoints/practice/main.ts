import { startPractice } from '../../src/practice/start-practice.tsx';

startPractice(document);
