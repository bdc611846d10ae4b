import { QuestionFormat } from '@proxy/training-exams/questions';
import { UploadRules } from '@shared/file-upload/upload-rules';

export const IMPORT_RULES: UploadRules = {
  types: ['.xlsx', '.csv', '.txt', '.gift'],
  maxBytes: 20 * 1024 * 1024,
};

const AIKEN_ANSWER = /^ANSWER:\s*[A-Z]\s*$/m;

/** What a file most likely is: its name tells tables, its text tells Aiken from GIFT. */
export function formatOf(name: string, text: string): QuestionFormat {
  if (/\.(xlsx|csv)$/i.test(name)) return QuestionFormat.Excel;
  return AIKEN_ANSWER.test(text) ? QuestionFormat.Aiken : QuestionFormat.Gift;
}
