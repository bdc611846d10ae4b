export * from './models';
export * from './permission.service';
