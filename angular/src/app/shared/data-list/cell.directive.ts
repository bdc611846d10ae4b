import { Directive, TemplateRef, inject, input } from '@angular/core';

/** `<ng-template appCell="status" let-row>`: how the column `status` is shown. */
@Directive({ selector: 'ng-template[appCell]' })
export class CellDirective {
  readonly appCell = input.required<string>();
  readonly template = inject<TemplateRef<{ $implicit: never }>>(TemplateRef);
}

/** `<ng-template appRowActs let-row>`: what can be done with a row. */
@Directive({ selector: 'ng-template[appRowActs]' })
export class RowActsDirective {
  readonly template = inject<TemplateRef<{ $implicit: never }>>(TemplateRef);
}
