import * as Abp from './abp';
import * as AuditLogging from './audit-logging';
import * as Certification from './certification';
import * as Identity from './identity';
import * as Platform from './platform';
import * as SupervisionInspections from './supervision-inspections';
import * as TrainerPool from './trainer-pool';
import * as TrainingExams from './training-exams';
import * as Volo from './volo';
export {
  Abp,
  AuditLogging,
  Certification,
  Identity,
  Platform,
  SupervisionInspections,
  TrainerPool,
  TrainingExams,
  Volo,
};
