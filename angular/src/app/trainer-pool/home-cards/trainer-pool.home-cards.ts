import { EnvironmentProviders } from '@angular/core';
import { provideHomeCards } from '../../home/home-cards';

export const provideTrainerPoolHomeCards = (): EnvironmentProviders =>
  provideHomeCards([
    {
      title: 'TrainerPool::Home:Invitations',
      requiredPolicy: 'TrainerPool.MyTeaching',
      order: 25,
      load: () => import('./invitations-card.component').then(m => m.InvitationsCardComponent),
    },
    {
      title: 'TrainerPool::Home:Pool',
      requiredPolicy: 'TrainerPool.Nominations.Review',
      order: 45,
      load: () => import('./pool-card.component').then(m => m.PoolCardComponent),
    },
  ]);
