import { Routes } from '@angular/router';
import { AccountFrameComponent } from '../../account/account-frame.component';

/** Without signing in. */
export const publicListRoutes: Routes = [
  {
    path: '',
    component: AccountFrameComponent,
    data: { footer: 'TrainerPool::Public:Footer', wide: true },
    children: [
      {
        path: '',
        title: 'TrainerPool::Public:Title',
        loadComponent: () =>
          import('./public-list-page.component').then(m => m.PublicListPageComponent),
      },
    ],
  },
];
