export * from './models';
export * from './multiple-choice-rule.enum';
export * from './paper-status.enum';
export * from './paper.service';
