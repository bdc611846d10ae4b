import { Environment } from '@abp/ng.core';

export const environment: Environment = {
  production: false,
  application: { baseUrl: '', name: '服务型行政执法工作平台' },
  apis: {
    default: { url: '', rootNamespace: 'LegalAffairs' },
  },
};
