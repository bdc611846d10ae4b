export interface ActionApiDescriptionModel {
  uniqueName: string;
  name: string;
  httpMethod: string;
  url: string;
  supportedVersions?: string[];
  parametersOnMethod: MethodParameterApiDescriptionModel[];
  parameters: ParameterApiDescriptionModel[];
  returnValue: ReturnValueApiDescriptionModel;
  allowAnonymous?: boolean | null;
  implementFrom: string;
}

export interface ApplicationApiDescriptionModel {
  modules?: Record<string, ModuleApiDescriptionModel>;
  types?: Record<string, TypeApiDescriptionModel>;
}

export interface ControllerApiDescriptionModel {
  controllerName: string;
  controllerGroupName: string;
  isRemoteService?: boolean;
  isIntegrationService?: boolean;
  apiVersion?: string | null;
  type: string;
  interfaces: InterfaceApiDescriptionModel[];
  actions: Record<string, ActionApiDescriptionModel>;
}

export interface InterfaceApiDescriptionModel {
  type?: string;
  name?: string;
  methods?: object[];
}

export interface MethodParameterApiDescriptionModel {
  name?: string;
  typeAsString?: string;
  type?: string;
  typeSimple?: string;
  isOptional?: boolean;
  defaultValue?: object | null;
}

export interface ModuleApiDescriptionModel {
  rootPath?: string;
  remoteServiceName?: string;
  controllers?: Record<string, ControllerApiDescriptionModel>;
}

export interface ParameterApiDescriptionModel {
  nameOnMethod: string;
  name: string;
  jsonName?: string | null;
  type: string;
  typeSimple: string;
  isOptional?: boolean;
  defaultValue?: object | null;
  constraintTypes?: string[] | null;
  bindingSourceId: string;
  descriptorName?: string;
}

export interface PropertyApiDescriptionModel {
  name: string;
  jsonName?: string | null;
  type: string;
  typeSimple: string;
  isRequired?: boolean;
  isNullable?: boolean;
}

export interface ReturnValueApiDescriptionModel {
  type?: string;
  typeSimple?: string;
}

export interface TypeApiDescriptionModel {
  baseType?: string | null;
  isEnum?: boolean;
  enumNames?: string[] | null;
  enumValues?: object[] | null;
  genericArguments?: string[] | null;
  properties?: PropertyApiDescriptionModel[] | null;
}
