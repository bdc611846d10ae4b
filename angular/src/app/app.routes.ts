import { Routes } from '@angular/router';
import { mustChangePasswordGuard, signedInGuard } from './auth/guards';

/** Pages inside the frame are children of the first route; a module adds one lazy line here. */
export const appRoutes: Routes = [
  {
    path: 'account',
    loadChildren: () => import('./account/account.routes').then(m => m.accountRoutes),
  },
  {
    // Beside the frame: who writes an exam sees nothing else.
    path: 'take-exam',
    canActivate: [signedInGuard, mustChangePasswordGuard],
    loadChildren: () => import('./training-exams/my-exams/taking.routes').then(m => m.takingRoutes),
  },
  {
    // Beside the frame: the screen in the room.
    path: 'training-screen',
    canActivate: [signedInGuard, mustChangePasswordGuard],
    loadChildren: () =>
      import('./trainer-pool/sessions/presenter/presenter.routes').then(m => m.presenterRoutes),
  },
  {
    path: 'check-certificate',
    loadChildren: () =>
      import('./training-exams/my-exams/certificate/check.routes').then(m => m.checkRoutes),
  },
  {
    path: 'check-enforcement',
    loadChildren: () =>
      import('./certification/public-check/check.routes').then(m => m.checkEnforcementRoutes),
  },
  {
    path: 'published-bodies',
    loadChildren: () =>
      import('./certification/bodies/public/published-bodies.routes').then(
        m => m.publishedBodiesRoutes,
      ),
  },
  {
    path: 'public-trainers',
    loadChildren: () =>
      import('./trainer-pool/public-list/public-list.routes').then(m => m.publicListRoutes),
  },
  {
    path: '',
    canActivate: [signedInGuard, mustChangePasswordGuard],
    canActivateChild: [mustChangePasswordGuard],
    loadComponent: () => import('./layout/frame.component').then(m => m.FrameComponent),
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Home',
        loadComponent: () => import('./home/home.component').then(m => m.HomeComponent),
      },
      {
        path: 'identity',
        loadChildren: () => import('@abp/ng.identity').then(m => m.createRoutes()),
      },
      {
        path: 'account/manage',
        title: 'AbpAccount::MyAccount',
        loadChildren: () => import('./account/manage.routes').then(m => m.manageRoutes),
      },
      {
        path: 'setting-management',
        loadChildren: () => import('@abp/ng.setting-management').then(m => m.createRoutes()),
      },
      {
        path: 'notifications',
        title: '::Messages',
        loadComponent: () =>
          import('./layout/notifications/notifications-page.component').then(
            m => m.NotificationsPageComponent,
          ),
      },
      {
        path: 'supervision',
        loadChildren: () =>
          import('./supervision-inspections/supervision-inspections.routes').then(
            m => m.supervisionInspectionsRoutes,
          ),
      },
      {
        path: 'training-exams',
        loadChildren: () =>
          import('./training-exams/training-exams.routes').then(m => m.trainingExamsRoutes),
      },
      {
        path: 'trainer-pool',
        loadChildren: () =>
          import('./trainer-pool/trainer-pool.routes').then(m => m.trainerPoolRoutes),
      },
      {
        path: 'my-record',
        loadChildren: () => import('./my-record/my-record.routes').then(m => m.myRecordRoutes),
      },
      {
        path: 'certification',
        loadChildren: () =>
          import('./certification/certification.routes').then(m => m.certificationRoutes),
      },
      {
        path: 'administration',
        loadChildren: () =>
          import('./administration/administration.routes').then(m => m.administrationRoutes),
      },
      {
        path: 'no-access',
        title: '::NoAccess:Title',
        data: { status: 'NoAccess' },
        loadComponent: () =>
          import('./layout/status-page.component').then(m => m.StatusPageComponent),
      },
      {
        path: '**',
        title: '::NotFound:Title',
        data: { status: 'NotFound' },
        loadComponent: () =>
          import('./layout/status-page.component').then(m => m.StatusPageComponent),
      },
    ],
  },
];
