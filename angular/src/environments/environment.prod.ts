import { Environment } from '@abp/ng.core';

export const environment: Environment = {
  production: true,
  application: { baseUrl: '', name: '服务型行政执法工作平台' },
  apis: {
    default: { url: '', rootNamespace: 'LegalAffairs' },
  },
};
