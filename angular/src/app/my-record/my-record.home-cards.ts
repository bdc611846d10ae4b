import { EnvironmentProviders } from '@angular/core';
import { provideHomeCards } from '../home/home-cards';

export const provideMyRecordHomeCards = (): EnvironmentProviders =>
  provideHomeCards([
    {
      title: 'TrainerPool::Menu:MyRecord',
      // Those who enforce, and not everybody who might be in the register.
      requiredPolicy: 'Certification.MyCertificate && TrainingExams.Practice',
      order: 30,
      load: () => import('./my-record-card.component').then(m => m.MyRecordCardComponent),
    },
  ]);
