// PostgreSQL for conversations, the audit chain, feedback and the ledger.
param name string
param location string
param tags object
param isLarge bool

@secure()
param administratorPassword string

var user = 'assistant'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: name
  location: location
  tags: tags
  sku: isLarge ? { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' } : { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: user
    administratorLoginPassword: administratorPassword
    storage: { storageSizeGB: isLarge ? 128 : 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: isLarge ? 35 : 7, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: isLarge ? 'ZoneRedundant' : 'Disabled' }
    authConfig: { activeDirectoryAuth: 'Disabled', passwordAuth: 'Enabled' }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'assistant'
  properties: { charset: 'UTF8', collation: 'C' }
}

// Only services inside Azure reach it, and they still need the password over TLS.
resource azureOnly 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: server
  name: 'azure-services'
  properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
}

output host string = server.properties.fullyQualifiedDomainName
output user string = user
output database string = database.name
