import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { SearchPicker } from './search-picker';

/** The field of a picker, and the list that opens below it. */
@Component({
  selector: 'app-picker-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  templateUrl: './picker-field.component.html',
  styleUrl: './picker-field.component.scss',
})
export class PickerFieldComponent {
  readonly picker = input.required<SearchPicker>();
}
