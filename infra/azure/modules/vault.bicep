// The two connection strings, made here and read by the host's identity alone.
param name string
param location string
param tags object
param readerPrincipalId string
param databaseHost string
param databaseUser string
param databaseName string

@secure()
param databasePassword string
param cacheName string

var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource cache 'Microsoft.Cache/redis@2024-11-01' existing = {
  name: cacheName
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take(name, 24)
  location: location
  tags: tags
  properties: {
    sku: { family: 'A', name: 'standard' }
    tenantId: tenant().tenantId
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

resource database 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database'
  properties: {
    value: 'Host=${databaseHost};Database=${databaseName};Username=${databaseUser};Password=${databasePassword};SSL Mode=VerifyFull;Root Certificate=system'
  }
}

resource redis 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'redis'
  properties: {
    value: '${cache.properties.hostName}:${cache.properties.sslPort},password=${cache.listKeys().primaryKey},ssl=True,abortConnect=False'
  }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerPrincipalId, secretsUser)
  properties: { roleDefinitionId: secretsUser, principalId: readerPrincipalId, principalType: 'ServicePrincipal' }
}

output uri string = vault.properties.vaultUri
