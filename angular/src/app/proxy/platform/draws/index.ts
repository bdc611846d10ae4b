export * from './draw-status.enum';
export * from './models';
