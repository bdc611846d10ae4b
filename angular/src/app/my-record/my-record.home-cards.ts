import { EnvironmentProviders } from '@angular/core';
import { provideHomeCards } from '../home/home-cards';

export const provideMyRecordHomeCards = (): EnvironmentProviders =>
  provideHomeCards([
    {
      title: 'TrainerPool::Menu:MyRecord',
      requiredPolicy: 'Certification.MyCertificate && !TrainerPool.Sessions.Edit',
      order: 30,
      load: () => import('./my-record-card.component').then(m => m.MyRecordCardComponent),
    },
  ]);
