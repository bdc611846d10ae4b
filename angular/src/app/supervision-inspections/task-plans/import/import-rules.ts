import { UploadRules } from '@shared/file-upload/upload-rules';

export const IMPORT_RULES: UploadRules = {
  types: ['.xlsx', '.csv'],
  maxBytes: 20 * 1024 * 1024,
};
