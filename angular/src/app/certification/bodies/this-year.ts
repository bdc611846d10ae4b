import { today } from '../today';

/** As in Asia/Shanghai. */
export const thisYear = (): number => Number(today().slice(0, 4));
