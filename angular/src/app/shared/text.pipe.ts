import { LocalizationService } from '@abp/ng.core';
import { Pipe, PipeTransform, inject } from '@angular/core';

const KEY = /^\w*::\S+$/;

/** Shared components take `Resource::Key` or a finished text in the same input. */
@Pipe({ name: 'appText' })
export class TextPipe implements PipeTransform {
  private readonly localization = inject(LocalizationService);

  transform(text: string | null | undefined, ...params: string[]): string {
    if (!text) return '';
    return KEY.test(text) ? this.localization.instant(text, ...params) : text;
  }
}
