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
param botClientId string
param tenantId string
param allowedTenants array
param signInAuthority string
param signInClientId string
param otlpEndpoint string

// Lists are given item by item.
var tenants = map(range(0, length(allowedTenants)), index => { name: 'Teams__AllowedTenants__${index}', value: string(allowedTenants[index]) })

// Settings that hold in every deployment stand in settings.json, by their names; an empty value leaves the host's own default.
var settings = map(filter(items(loadJsonContent('../settings.json')), setting => string(setting.value) != ''), setting => {
  name: replace(setting.key, ':', '__')
  value: string(setting.value)
})

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
        { name: 'directline-key', keyVaultUrl: '${vaultUri}secrets/directline-key', identity: identityId }
      ]
    }
    template: {
      containers: [
        {
          name: 'host'
          image: image
          resources: { cpu: json(cpu), memory: memory }
          env: concat(settings, [
            { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
            { name: 'MicrosoftAppId', value: botClientId }
            { name: 'MicrosoftAppTenantId', value: tenantId }
            { name: 'DirectLine__PublicUrl', value: 'https://${host}' }
            { name: 'DirectLine__SigningKey', secretRef: 'directline-key' }
            { name: 'Storage__PostgreSql', secretRef: 'database' }
            { name: 'Storage__Redis', secretRef: 'redis' }
            { name: 'SignIn__Authority', value: signInAuthority }
            { name: 'SignIn__ClientId', value: signInClientId }
            { name: 'Telemetry__OtlpEndpoint', value: otlpEndpoint }
            { name: 'Data__Folder', value: '/data' }
            // The ingress ends TLS: without this the host would take every caller for the ingress, and its own address for plain http.
            { name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED', value: 'true' }
          ], tenants)
          volumeMounts: [{ volumeName: 'data', mountPath: '/data' }]
          probes: [
            { type: 'Startup', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 2, failureThreshold: 30 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 10 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 5 }
          ]
        }
      ]
      volumes: [{ name: 'data', storageType: 'EmptyDir' }]
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
