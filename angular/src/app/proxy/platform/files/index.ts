export * from './file.service';
export * from './models';
