export interface ApplicationConfigurationDto {
  localization: ApplicationLocalizationConfigurationDto;
  auth: GrantedPoliciesDto;
  setting: ValuesDto;
  currentUser: CurrentUserDto;
  features?: ValuesDto;
  globalFeatures?: object;
  multiTenancy?: object;
  currentTenant?: object;
  timing?: object;
  clock?: object;
  objectExtensions?: object;
  extraProperties?: Record<string, object>;
}

export interface ApplicationLocalizationConfigurationDto {
  values?: Record<string, object>;
  resources?: Record<string, object>;
  languages: LanguageDto[];
  currentCulture: CurrentCultureDto;
  defaultResourceName: string;
  languagesMap?: object;
  languageFilesMap?: object;
  useRouteBasedCulture?: boolean;
}

export interface ApplicationLocalizationDto {
  resources?: Record<string, LocalizationResourceDto>;
  currentCulture?: CurrentCultureDto;
}

export interface CurrentCultureDto {
  cultureName: string;
  name: string;
  displayName: string;
  englishName: string;
  nativeName: string;
  twoLetterIsoLanguageName: string;
  threeLetterIsoLanguageName: string;
  isRightToLeft?: boolean;
  dateTimeFormat?: object;
}

export interface CurrentUserDto {
  isAuthenticated?: boolean;
  id?: string | null;
  userName?: string | null;
  name?: string | null;
  surName?: string | null;
  email?: string | null;
  roles?: string[];
}

export interface GrantedPoliciesDto {
  grantedPolicies?: Record<string, boolean>;
}

export interface LanguageDto {
  cultureName?: string;
  uiCultureName?: string;
  displayName?: string;
}

export interface LocalizationResourceDto {
  texts?: Record<string, string>;
  baseResources?: string[];
}

export interface ValuesDto {
  values?: Record<string, string>;
}
