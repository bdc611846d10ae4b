export * from './draw-fault.enum';
export * from './draw-status.enum';
export * from './draw.service';
export * from './models';
