import type { EntityDto } from '@abp/ng.core';

export interface StoredFileDto extends EntityDto<string> {
  name?: string;
  size?: number;
  contentType?: string;
  sha256?: string;
  creationTime?: string;
}
