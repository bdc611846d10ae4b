import { EnvironmentProviders } from '@angular/core';
import { provideHomeCards } from './home-cards';

/** What everybody who is signed in finds on the first page, below their work. */
export const provideCommonHomeCards = (): EnvironmentProviders =>
  provideHomeCards([
    {
      title: '::Home:Messages',
      order: 90,
      load: () => import('./messages-card.component').then(m => m.MessagesCardComponent),
    },
  ]);
