import { Routes } from '@angular/router';
import { AccountFrameComponent } from '../../../account/account-frame.component';

/** Without signing in. */
export const publishedBodiesRoutes: Routes = [
  {
    path: '',
    component: AccountFrameComponent,
    data: { footer: 'Certification::Bodies:PublicFooter', wide: true },
    children: [
      {
        path: '',
        title: 'Certification::Bodies:PublicTitle',
        loadComponent: () =>
          import('./published-bodies-page.component').then(m => m.PublishedBodiesPageComponent),
      },
    ],
  },
];
