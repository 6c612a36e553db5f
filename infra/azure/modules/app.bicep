// The host, as a container app: TLS and WebSockets come with its ingress.
param name string
param location string
param tags object
param image string
param registryServer string
param identityId string
param logsName string
param minReplicas int
param maxReplicas int
param cpu string
param memory string
param vaultUri string
param dataAccountName string
param dataShareName string
param botClientId string
param tenantId string
param allowedTenants array
param signInAuthority string
param signInClientId string
param publicWebChat bool
param otlpEndpoint string

// Lists are given item by item.
var tenants = map(range(0, length(allowedTenants)), index => { name: 'Teams__AllowedTenants__${index}', value: string(allowedTenants[index]) })

// Settings that hold in every deployment stand in settings.json, by their names; an empty value leaves the host's own default.
var settings = map(filter(items(loadJsonContent('../settings.json')), setting => string(setting.value) != ''), setting => {
  name: replace(setting.key, ':', '__')
  value: string(setting.value)
})

// The host answers to its own names alone; a probe comes by the address of the container.
var asThisMachine = [{ name: 'Host', value: 'localhost' }]

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: logsName
}

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: '${name}-env'
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: logs.properties.customerId, sharedKey: logs.listKeys().primarySharedKey }
    }
  }
}

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: dataAccountName
}

resource data 'Microsoft.App/managedEnvironments/storages@2025-01-01' = {
  parent: environment
  name: 'data'
  properties: {
    azureFile: { accountName: account.name, accountKey: account.listKeys().keys[0].value, shareName: dataShareName, accessMode: 'ReadWrite' }
  }
}

var host = '${name}-host.${environment.properties.defaultDomain}'

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: '${name}-host'
  location: location
  tags: union(tags, { 'azd-service-name': 'host' })
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 8080, transport: 'auto', allowInsecure: false }
      registries: empty(registryServer) ? [] : [{ server: registryServer, identity: identityId }]
      secrets: [
        { name: 'database', keyVaultUrl: '${vaultUri}secrets/database', identity: identityId }
        { name: 'redis', keyVaultUrl: '${vaultUri}secrets/redis', identity: identityId }
      ]
    }
    template: {
      containers: [
        {
          name: 'host'
          image: image
          resources: { cpu: json(cpu), memory: memory }
          env: concat(settings, [
            { name: 'MicrosoftAppType', value: 'UserAssignedMsi' }
            { name: 'MicrosoftAppId', value: botClientId }
            { name: 'MicrosoftAppTenantId', value: tenantId }
            { name: 'DirectLine__PublicUrl', value: 'https://${host}' }
            { name: 'Storage__PostgreSql', secretRef: 'database' }
            { name: 'Storage__Redis', secretRef: 'redis' }
            { name: 'SignIn__Authority', value: signInAuthority }
            { name: 'SignIn__ClientId', value: signInClientId }
            { name: 'Access__PublicWebChat', value: string(publicWebChat) }
            { name: 'Telemetry__OtlpEndpoint', value: otlpEndpoint }
            { name: 'Data__Folder', value: '/data' }
            // The ingress ends TLS: without this the host would take every caller for the ingress, and its own address for plain http.
            { name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED', value: 'true' }
          ], tenants)
          volumeMounts: [{ volumeName: 'data', mountPath: '/data' }]
          probes: [
            { type: 'Startup', httpGet: { path: '/health/live', port: 8080, httpHeaders: asThisMachine }, periodSeconds: 2, failureThreshold: 30 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: 8080, httpHeaders: asThisMachine }, periodSeconds: 10 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080, httpHeaders: asThisMachine }, periodSeconds: 5 }
          ]
        }
      ]
      // Owned by the image's user; nobody else reads the keys.
      volumes: [{ name: 'data', storageType: 'AzureFile', storageName: data.name, mountOptions: 'uid=1654,gid=1654,dir_mode=0700,file_mode=0600' }]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [{ name: 'http', http: { metadata: { concurrentRequests: '100' } } }]
      }
      terminationGracePeriodSeconds: 60
    }
  }
}

output host string = host
