import { Routes } from '@angular/router';
import { AccountFrameComponent } from '../../../account/account-frame.component';

/** Without signing in. */
export const checkRoutes: Routes = [
  {
    path: '',
    component: AccountFrameComponent,
    data: { footer: 'TrainingExams::Certificate:CheckFooter' },
    children: [
      {
        path: ':code',
        title: 'TrainingExams::Certificate:Check',
        loadComponent: () => import('./check-page.component').then(m => m.CheckPageComponent),
      },
    ],
  },
];
