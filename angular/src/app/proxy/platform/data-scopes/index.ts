export * from './data-scope.service';
export * from './models';
