import { Routes } from '@angular/router';
import { AccountFrameComponent } from '../../account/account-frame.component';

/** Without signing in. */
export const checkEnforcementRoutes: Routes = [
  {
    path: '',
    component: AccountFrameComponent,
    data: { footer: 'Certification::Check:Footer' },
    children: [
      {
        path: '',
        title: 'Certification::Check:Title',
        loadComponent: () => import('./check-page.component').then(m => m.CheckPageComponent),
      },
    ],
  },
];
