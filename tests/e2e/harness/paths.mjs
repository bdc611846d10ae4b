import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const artifacts = join(root, 'artifacts/e2e');

export const hostAssembly =
  process.env.LEGALAFFAIRS_E2E_HOST ??
  join(
    root,
    'aspnet-core/host/LegalAffairs.HttpApi.Host/bin/Release/net10.0/LegalAffairs.HttpApi.Host.dll',
  );
export const webRoot =
  process.env.LEGALAFFAIRS_E2E_WEB_ROOT ?? join(root, 'angular/dist/legal-affairs/browser');
