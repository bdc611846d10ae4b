export * from './appeal-status.enum';
export * from './appeal.service';
export * from './models';
export * from './my-appeal.service';
