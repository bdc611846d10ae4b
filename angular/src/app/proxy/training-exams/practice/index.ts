export * from './models';
export * from './practice.service';
