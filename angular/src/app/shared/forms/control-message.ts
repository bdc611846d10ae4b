import { AbstractControl } from '@angular/forms';

export interface ControlMessage {
  key: string;
  params: string[];
}

/** Set by {@link applyServerErrors}; the text is the server's own. */
export const SERVER_ERROR = 'server';

const KEYS: Record<string, (error: Record<string, unknown>) => ControlMessage> = {
  required: () => message('AbpValidation::ThisFieldIsRequired.'),
  email: () => message('AbpValidation::ThisFieldIsNotAValidEmailAddress.'),
  maxlength: e =>
    message(
      'AbpValidation::ThisFieldMustBeAStringOrArrayTypeWithAMaximumLengthOf{0}',
      e['requiredLength'],
    ),
  minlength: e =>
    message(
      'AbpValidation::ThisFieldMustBeAStringOrArrayTypeWithAMinimumLengthOf{0}',
      e['requiredLength'],
    ),
  min: e => message('AbpValidation::ThisFieldMustBeGreaterThanOrEqual{0}', e['min']),
  max: e => message('AbpValidation::ThisFieldMustBeLessOrEqual{0}', e['max']),
  mismatch: () => message('AbpIdentity::Volo.Abp.Identity:PasswordConfirmationFailed'),
};

/** The first thing wrong with a control, as localization key and parameters. */
export function controlMessage(control: AbstractControl): ControlMessage | null {
  const [name, error] = Object.entries(control.errors ?? {})[0] ?? [];
  if (!name) return null;
  if (name === SERVER_ERROR) return message(String(error));
  return (
    KEYS[name]?.(error as Record<string, unknown>) ?? message('AbpValidation::ThisFieldIsNotValid.')
  );
}

const message = (key: string, ...params: unknown[]): ControlMessage => ({
  key,
  params: params.map(String),
});
