// Everything the assistant needs in one resource group: identity, secrets, logs, database, cache, the host, and the bot with its channels.
// Nothing here holds a secret: passwords are made at deployment, live in the key vault, and are read by the host's own identity.
targetScope = 'resourceGroup'

@description('Name of the deployment; every resource is named after it. Lower-case letters and digits.')
@minLength(3)
@maxLength(12)
param name string

@description('Where the resources live.')
param location string = resourceGroup().location

@description('small: one host, a burstable database, for a pilot. large: two to six hosts, a zone-redundant database, for an organisation.')
@allowed(['small', 'large'])
param size string = 'small'

@description('The container image of the host, such as registry.example.org/assistant:1.0.0.')
param image string

@description('Login server of a container registry in the image\'s name that the host\'s identity may pull from; empty for a public image.')
param registryServer string = ''

@description('Issuer of the people who may use the web chat and of the maintainers, such as the v2.0 endpoint of a Microsoft Entra tenant. Without it the host starts only with publicWebChat.')
param signInAuthority string = ''

@description('Application (client) id of the sign-in registration; goes with signInAuthority.')
param signInClientId string = ''

@description('Lets everybody who reaches the host use the web chat without signing in.')
param publicWebChat bool = false

@description('Teams tenants that may use the bot; by default the one deployed into.')
param allowedTenants array = [tenant().tenantId]

@description('Collector that gets traces, figures and logs over OTLP, such as http://collector:4317; empty for none.')
param otlpEndpoint string = ''

@description('Administrator password of the database. Made anew at every deployment unless given: nobody needs to know it.')
@secure()
param databasePassword string = newGuid()

var tags = { application: 'assistant', size: size }
var isLarge = size == 'large'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: '${name}-id', location: location, tags: tags }
}

module logs 'modules/logs.bicep' = {
  name: 'logs'
  params: { name: '${name}-logs', location: location, tags: tags, retentionInDays: isLarge ? 90 : 30 }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    name: '${name}-db-${uniqueString(resourceGroup().id)}'
    location: location
    tags: tags
    isLarge: isLarge
    administratorPassword: databasePassword
  }
}

module cache 'modules/cache.bicep' = {
  name: 'cache'
  params: { name: '${name}-cache-${uniqueString(resourceGroup().id)}', location: location, tags: tags, isLarge: isLarge }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: '${name}${uniqueString(resourceGroup().id)}'
    location: location
    tags: tags
    readerPrincipalId: identity.outputs.principalId
    databaseHost: database.outputs.host
    databaseUser: database.outputs.user
    databaseName: database.outputs.database
    databasePassword: databasePassword
    cacheName: cache.outputs.name
  }
}

module data 'modules/data.bicep' = {
  name: 'data'
  params: { name: 'data${uniqueString(resourceGroup().id)}', location: location, tags: tags }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: name
    location: location
    tags: tags
    image: image
    registryServer: registryServer
    identityId: identity.outputs.id
    logsName: logs.outputs.name
    minReplicas: isLarge ? 2 : 1
    maxReplicas: isLarge ? 6 : 1
    cpu: isLarge ? '2.0' : '1.0'
    memory: isLarge ? '4Gi' : '2Gi'
    vaultUri: vault.outputs.uri
    dataAccountName: data.outputs.account
    dataShareName: data.outputs.share
    botClientId: identity.outputs.clientId
    tenantId: identity.outputs.tenantId
    allowedTenants: allowedTenants
    signInAuthority: signInAuthority
    signInClientId: signInClientId
    publicWebChat: publicWebChat
    otlpEndpoint: otlpEndpoint
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-bot'
    tags: tags
    endpoint: 'https://${app.outputs.host}/api/messages'
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    tenantId: identity.outputs.tenantId
  }
}

@description('Where people reach the web chat, and the domain for infra/teams/pack.sh.')
output domain string = app.outputs.host

@description('The bot id for infra/teams/pack.sh.')
output botId string = identity.outputs.clientId
