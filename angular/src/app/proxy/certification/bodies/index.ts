export * from './body-act.enum';
export * from './body-kind.enum';
export * from './enforcement-body.service';
export * from './models';
export * from './published-body.service';
