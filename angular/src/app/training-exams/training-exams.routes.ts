import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { examResultsRoutes } from './results/exam-results.routes';

export const trainingExamsRoutes: Routes = [
  {
    path: 'questions',
    title: 'TrainingExams::Menu:Questions',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Questions' },
    loadChildren: () => import('./questions/questions.routes').then(m => m.questionsRoutes),
  },
  {
    path: 'papers',
    title: 'TrainingExams::Menu:Papers',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Papers' },
    loadChildren: () => import('./papers/papers.routes').then(m => m.papersRoutes),
  },
  {
    path: 'mine',
    title: 'TrainingExams::Menu:MyExams',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.MyExams' },
    loadComponent: () =>
      import('./my-exams/my-exams-page.component').then(m => m.MyExamsPageComponent),
  },
  {
    path: 'mine/certificates/:examId',
    title: 'TrainingExams::Certificate:Title',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.MyExams' },
    loadComponent: () =>
      import('./my-exams/certificate/certificate-page.component').then(
        m => m.CertificatePageComponent,
      ),
  },
  {
    path: 'mine/:attemptId/result',
    title: 'TrainingExams::MyResult:Title',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.MyExams' },
    loadComponent: () =>
      import('./my-exams/result/my-result-page.component').then(m => m.MyResultPageComponent),
  },
  {
    path: 'practice',
    title: 'TrainingExams::Menu:Practice',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Practice' },
    loadComponent: () =>
      import('./practice/practice-page.component').then(m => m.PracticePageComponent),
  },
  {
    path: 'wrong-questions',
    title: 'TrainingExams::Menu:WrongQuestions',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Practice' },
    loadComponent: () =>
      import('./practice/wrong-questions-page.component').then(m => m.WrongQuestionsPageComponent),
  },
  {
    path: 'marking',
    title: 'TrainingExams::Menu:Marking',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Marking' },
    loadComponent: () =>
      import('./marking/marking-list.component').then(m => m.MarkingListComponent),
  },
  {
    path: 'results',
    title: 'TrainingExams::Menu:Results',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Exams.Results' },
    loadComponent: () => import('./results/result-list.component').then(m => m.ResultListComponent),
  },
  {
    path: 'regrades',
    title: 'TrainingExams::Menu:Regrades',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Exams.Regrade' },
    loadComponent: () =>
      import('./regrading/regrade-list.component').then(m => m.RegradeListComponent),
  },
  {
    path: 'regrades/:id',
    title: 'TrainingExams::Menu:Regrades',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Exams.Regrade' },
    loadComponent: () =>
      import('./regrading/regrade-page.component').then(m => m.RegradePageComponent),
  },
  {
    path: 'appeals',
    title: 'TrainingExams::Menu:Appeals',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Exams.Appeals' },
    loadComponent: () => import('./appeals/appeal-list.component').then(m => m.AppealListComponent),
  },
  {
    path: 'appeals/:id',
    title: 'TrainingExams::Menu:Appeals',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Exams.Appeals' },
    loadComponent: () => import('./appeals/appeal-page.component').then(m => m.AppealPageComponent),
  },
  ...examResultsRoutes,
  {
    path: 'exams',
    title: 'TrainingExams::Menu:Exams',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Exams' },
    loadChildren: () => import('./exams/exams.routes').then(m => m.examsRoutes),
  },
];
