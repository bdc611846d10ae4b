import { EnvironmentProviders } from '@angular/core';
import { provideMenu } from '../layout/menu/provide-menu';

const GROUP = '::Menu:Training';

export const provideTrainerPoolMenu = (): EnvironmentProviders =>
  provideMenu([
    { name: GROUP, iconClass: 'fa fa-chalkboard-user', order: 30 },
    {
      name: 'TrainerPool::Menu:MyTraining',
      path: '/trainer-pool/my-training',
      parentName: GROUP,
      order: 6,
      requiredPolicy: 'TrainerPool.MyTraining',
    },
    {
      name: 'TrainerPool::Menu:MyRecord',
      path: '/my-record',
      parentName: GROUP,
      order: 7,
      requiredPolicy: 'Certification.MyCertificate',
    },
    {
      name: 'TrainerPool::Menu:Sessions',
      path: '/trainer-pool/sessions',
      parentName: GROUP,
      order: 40,
      requiredPolicy: 'TrainerPool.Sessions',
    },
    {
      name: 'TrainerPool::Menu:Hours',
      path: '/trainer-pool/hours',
      parentName: GROUP,
      order: 50,
      requiredPolicy: 'TrainerPool.Hours',
    },
    {
      name: 'TrainerPool::Menu:StudyClaims',
      path: '/trainer-pool/study-claims',
      parentName: GROUP,
      order: 60,
      requiredPolicy: 'TrainerPool.StudyClaims',
    },
    {
      name: 'TrainerPool::Menu:MyTeaching',
      path: '/trainer-pool/my-teaching',
      parentName: GROUP,
      order: 5,
      requiredPolicy: 'TrainerPool.MyTeaching',
    },
    {
      name: 'TrainerPool::Menu:Trainers',
      path: '/trainer-pool/trainers',
      parentName: GROUP,
      order: 10,
      requiredPolicy: 'TrainerPool.Trainers',
    },
    {
      name: 'TrainerPool::Menu:Nominations',
      path: '/trainer-pool/nominations',
      parentName: GROUP,
      order: 20,
      requiredPolicy: 'TrainerPool.Nominations',
    },
    {
      name: 'TrainerPool::Menu:Batches',
      path: '/trainer-pool/batches',
      parentName: GROUP,
      order: 30,
      requiredPolicy: 'TrainerPool.Batches',
    },
    {
      name: 'TrainerPool::Menu:Settings',
      path: '/trainer-pool/settings',
      parentName: GROUP,
      order: 90,
      requiredPolicy: 'TrainerPool.Settings',
    },
  ]);
