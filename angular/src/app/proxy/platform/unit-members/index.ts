export * from './models';
export * from './unit-member.service';
