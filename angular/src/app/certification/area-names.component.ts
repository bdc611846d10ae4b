import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { areaNames } from './areas';

/** Areas of enforcement, one after the other. */
@Component({
  selector: 'app-area-names',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `@for (name of names(); track name) {
    @if (!$first) {
      <span>、</span>
    }
    <span>{{ name | abpLocalization }}</span>
  }`,
})
export class AreaNamesComponent {
  readonly areas = input<number | null>();

  protected readonly names = computed(() => areaNames(this.areas()));
}
