import { HttpErrorResponse } from '@angular/common/http';

export interface ValidationFailure {
  message: string;
  members: string[];
}

/** What the server said about a refusal, in words for the person who asked. */
export interface ServerError {
  message: string;
  details?: string;
  validationErrors: ValidationFailure[];
  /** Finds the request in the server's log. */
  reference?: string;
}

interface Envelope {
  message?: string;
  details?: string;
  validationErrors?: { message?: string; members?: string[] }[];
}

const BY_STATUS: Record<number, string> = {
  0: '::Error:Network',
  403: 'AbpUi::DefaultErrorMessage403',
  404: 'AbpUi::DefaultErrorMessage404',
  413: '::Error:TooLarge',
  429: '::Error:TooMany',
  502: '::Error:Network',
  503: '::Error:Network',
};

export function serverError(error: unknown): ServerError {
  const envelope = (error as { error?: { error?: Envelope } } | null)?.error?.error;
  const response = error instanceof HttpErrorResponse ? error : undefined;
  return {
    message: envelope?.message ?? BY_STATUS[response?.status ?? -1] ?? '::Error:Unknown',
    details: envelope?.details,
    validationErrors: (envelope?.validationErrors ?? []).map(({ message, members }) => ({
      message: message ?? '',
      members: members ?? [],
    })),
    reference: response?.headers.get('X-Correlation-Id') ?? undefined,
  };
}
