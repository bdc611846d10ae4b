export interface CompletionCertificateDto {
  examId?: string;
  number?: string;
  code?: string;
  personName?: string;
  unitName?: string | null;
  examTitle?: string;
  score?: number;
  totalPoints?: number;
  passedOn?: string;
  issuedOn?: string;
  isValid?: boolean;
}

export interface CompletionCheckDto {
  number?: string;
  personName?: string;
  examTitle?: string;
  passedOn?: string;
  isValid?: boolean;
  now?: string;
}
