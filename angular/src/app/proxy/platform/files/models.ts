import type { EntityDto } from '@abp/ng.core';

export interface StoredFileDto extends EntityDto<string> {
  name?: string;
  size?: number;
  contentType?: string;
  sha256?: string;
  creationTime?: string;
}

export interface StoredFileInfo {
  id?: string;
  name?: string;
  size?: number;
  contentType?: string;
  sha256?: string;
  uploadTime?: string;
  uploaderId?: string | null;
}
