using 'main.bicep'

param name = readEnvironmentVariable('ASSISTANT_NAME', 'assistant')
param size = 'small'
param image = readEnvironmentVariable('ASSISTANT_IMAGE', 'assistant:1.0.0')
